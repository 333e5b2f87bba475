"""Pages for people, one module a page: parameters, then a frozen view, then a template."""
