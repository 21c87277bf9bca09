# Charts and tables: working.
working-none = –
