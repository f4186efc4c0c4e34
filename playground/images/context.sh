# Images out of a Dockerfile of this folder on top of a base image. Sourced by build.

# build_context IMAGE BASE FOLDER FILE…: builds FOLDER/Dockerfile with ARG BASE; FILE… are added to the context.
build_context() {
    local image=$1 base=$2 folder=$3 context
    shift 3
    context=$(mktemp -d "$CACHE/context.XXXXXX")
    cp -r "$IMAGES/$folder/." "$context/"
    local file
    for file; do
        case $file in
            # Large programs are linked, not copied; both lie in the cache.
            "$CACHE"/*) cp -rlL "$file" "$context/" ;;
            *) cp -r "$IMAGES/$file" "$context/" ;;
        esac
    done
    # The classic builder: it is in every engine and needs no plug-in.
    local code=0
    DOCKER_BUILDKIT=0 docker build --quiet --force-rm --build-arg "BASE=$base" --tag "$image" "$context" || code=$?
    # No trap: whoever calls has one already.
    rm -rf "$context"
    return $code
}
