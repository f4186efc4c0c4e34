# The program of examples/shop. Sourced by build.

SHOP=../../examples/shop/app

# The name that the example's workloads give it.
SHOP_NAME=catamaran.local/shop:1

shop_image() { echo "catamaran/shop:$(digest "$SHOP" -- "$(golang_image)")"; }

build_shop() {
    build_missing golang
    step "image $(shop_image)" build_context "$(shop_image)" "$(golang_image)" "$SHOP"
}
