// Empty on purpose: a package with a file of assembly may declare functions whose body is elsewhere.
