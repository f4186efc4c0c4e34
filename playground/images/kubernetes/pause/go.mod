module catamaran.dev/playground/pause

go 1.24
