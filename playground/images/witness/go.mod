module catamaran.dev/playground/witness

go 1.24
