#!/bin/bash
# Runs once, when the database's volume is empty: the owner, the application, and the database with its extensions.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
  --set=owner_password="$CENTRALE_OWNER_PASSWORD" --set=app_password="$CENTRALE_APP_PASSWORD" <<'SQL'
CREATE ROLE centrale_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
CREATE ROLE centrale_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'app_password';
CREATE DATABASE centrale OWNER centrale_owner;
REVOKE ALL ON DATABASE centrale FROM PUBLIC;
GRANT CONNECT ON DATABASE centrale TO centrale_app;
\connect centrale
CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;
CREATE EXTENSION btree_gist;
CREATE EXTENSION pgcrypto;
SQL
