module catamaran.dev/examples/shop

go 1.23
