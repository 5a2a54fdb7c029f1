package org.folkmoot.idea;

/** On Lucene. */
class RelevanceTest extends RelevanceSuite {

    @Override
    String backend() {
        return "Lucene";
    }
}
