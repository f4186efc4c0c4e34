# The program of examples/shop. Sourced by build.

SHOP=../../examples/shop/app

shop_image() { tagged shop "$SHOP" -- "$(golang_image)"; }

build_shop() {
    build_missing golang
    step "image $(shop_image)" build_context "$(shop_image)" "$(image_of golang)" "$SHOP"
}
