# What the tests need beyond the .NET SDK and Node. Sourced by .ci/run.

prism=@stoplight/prism-cli@5.16.0
inspector=@modelcontextprotocol/inspector@2.12.0

# Native AOT links with a C compiler and zlib.
install_native_toolchain() {
    if { command -v clang || command -v gcc; } >/dev/null && [[ -e /usr/include/zlib.h ]]; then
        return
    fi
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends gcc libc6-dev zlib1g-dev
}

# The mock upstream and an independent client, without their packages' install scripts.
install_node_tools() {
    local folder=$1 marker
    marker="$folder/installed-$(printf '%s' "$prism $inspector" | tr -c 'a-z0-9.' '-')"
    if [[ -e $marker ]]; then
        return
    fi
    mkdir -p "$folder"
    npm install --prefix "$folder" --no-save --no-audit --no-fund --ignore-scripts --loglevel=error "$prism" "$inspector"
    touch "$marker"
}

# Real OpenAPI documents, and answers recorded from their services; they are not part of this repository. MCPGEN_CORPUS_ARCHIVE says where the
# documents are; the answers are beside them, in a file whose name ends in -examples.
unpack_corpus() {
    local folder=$1 archive=${MCPGEN_CORPUS_ARCHIVE:-../shared/corpus/dev.tar.xz}
    if [[ -d $folder/dev ]]; then
        return
    fi
    if [[ ! -f $archive ]]; then
        echo "No corpus at '$archive': the tests over real documents will be skipped."
        return
    fi
    mkdir -p "$folder"
    tar -xJf "$archive" -C "$folder"
    if [[ -f ${archive%.tar.xz}-examples.tar.xz ]]; then
        tar -xJf "${archive%.tar.xz}-examples.tar.xz" -C "$folder"
    fi
}
