package org.folkmoot.bench;

import java.util.Map;

/** {@link SearchBench} with 100,000 ideas alone, which takes minutes. */
class SmallSearchBench extends SearchBench {

    @Override
    Map<String, Integer> sizes() {
        return Map.of("100k", 100_000);
    }
}
