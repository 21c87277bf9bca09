# Charts and tables: meaning.
meaning-none = –
