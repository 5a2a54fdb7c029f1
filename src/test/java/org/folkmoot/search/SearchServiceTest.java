package org.folkmoot.search;

import org.folkmoot.testing.BothDatabases;

/** On Lucene, as on one node. */
@BothDatabases
class SearchServiceTest extends SearchSuite {}
