# Charts and tables: meter.
meter-none = –
