#!/bin/sh
# Prints what `docker compose config --format json` makes of every case beside this script, each run in its folder with
# its options: a line "=== CASE CODE", then what it printed, or its messages if the code is not 0.
root=$(cd "$(dirname "$0")" && pwd)
results=$(mktemp -d)

print() {
    name=$1
    result=$results/$2
    cd "$root/$name" || exit 1
    set -- docker compose
    if [ -f options ]; then
        while IFS= read -r option; do
            case $option in
                -*) set -- "$@" "$option" ;;
                *) set -- "$option" "$@" ;;
            esac
        done <options
    fi
    env -i PATH="$PATH" HOME=/root "$@" config --format json >"$result.out" 2>"$result.err"
    code=$?
    kind=out
    [ "$code" = 0 ] || kind=err
    { echo "=== $name $code"; cat "$result.$kind"; echo; } >"$result"
}

number=100000
cd "$root" || exit 1
for folder in */*/ bad/*/*/; do
    case $folder in
        bad/*/*/*) ;;
        bad/*/) continue ;;
    esac
    number=$((number + 1))
    (print "${folder%/}" "$number") &
    [ $((number % 4)) != 0 ] || wait
done
wait
cat "$results"/??????
rm -rf "$results"
