# Runs the steps and adds up what failed. Sourced by .ci/run.

failed_steps=0

# A failing step does not keep the later ones from telling what they know.
step() {
    local name=$1
    shift
    echo
    echo "== $name"
    if ! "$@"; then
        echo "FAILED: $name"
        failed_steps=$((failed_steps + 1))
    fi
}

# One attribute of the counters of all result files, added up.
counted() {
    local results=$1 attribute=$2
    { grep -rhoE "<Counters [^>]*" "$results" --include='*.trx' 2>/dev/null || true; } |
        { grep -oE " $attribute=\"[0-9]+\"" || true; } | tr -cd '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'
}

# Prints the closing line; fails when anything failed or was skipped, or nothing ran.
summarize() {
    local results=$1 passed failed skipped
    passed=$(counted "$results" passed)
    failed=$(counted "$results" failed)
    skipped=$(($(counted "$results" total) - $(counted "$results" executed)))
    if ((skipped > 0)); then
        echo "Skipped, which counts as failed here:"
        grep -rhoE '<UnitTestResult [^>]*outcome="NotExecuted"' "$results" --include='*.trx' | sed -E 's/.*testName="([^"]*)".*/  \1/'
    fi
    # A failed test fails its step too; count the step only when no test explains it.
    if ((failed + skipped == 0)); then
        failed=$failed_steps
    fi
    if ((passed == 0 && failed == 0)); then
        failed=1
    fi
    echo "$passed passed, $((failed + skipped)) failed"
    ((failed + skipped == 0))
}
