-- What concerns all accounts and gives nobody's away, for whoever sees only those of one team or person.
CREATE FUNCTION has_accounts() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$ SELECT EXISTS (SELECT FROM public.passwords) $$;--> statement-breakpoint
CREATE FUNCTION address_is_taken(address text, besides uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$ SELECT EXISTS (SELECT FROM public.users WHERE email = address AND id <> besides) $$;
