# Charts and tables: means.
means-none = –
