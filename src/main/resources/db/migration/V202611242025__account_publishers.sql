-- Editors could publish until there were publishers: whoever is one goes on doing what he or she could do.
update account set role = 'PUBLISHER' where role = 'EDITOR';
