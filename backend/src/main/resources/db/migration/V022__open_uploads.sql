-- How many uploads a maker has under way is asked whenever one begins.
create index uploads_open on uploads (eigenaar) where status = 'open';
