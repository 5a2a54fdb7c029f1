package org.folkmoot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.ReaderUtil;
import org.hibernate.search.backend.lucene.lowlevel.common.impl.MetadataFields;
import org.hibernate.search.backend.lucene.scope.LuceneIndexScope;

/** Lucene's files of all kinds of things, as they are at one moment. Close it. */
final class IndexFiles implements AutoCloseable {

    private static final String ID = MetadataFields.idDocValueFieldName();

    /** Of one kind of things. */
    record Index(SearchSource source, LuceneIndexScope files) {}

    private final List<Index> indexes;
    private final int[] firsts;
    private final IndexReader all;

    IndexFiles(List<Index> indexes) {
        this.indexes = indexes;
        var readers =
                indexes.stream().map(index -> index.files().openIndexReader()).toArray(IndexReader[]::new);
        firsts = new int[readers.length + 1];
        for (var i = 0; i < readers.length; i++) firsts[i + 1] = firsts[i] + readers[i].maxDoc();
        try {
            all = new MultiReader(readers);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    IndexReader reader() {
        return all;
    }

    SearchSource source(int thing) {
        return indexes.get(ReaderUtil.subIndex(thing, firsts)).source();
    }

    String id(int thing) throws IOException {
        var segment = all.leaves().get(ReaderUtil.subIndex(thing, all.leaves()));
        var ids = DocValues.getBinary(segment.reader(), ID);
        ids.advanceExact(thing - segment.docBase);
        return ids.binaryValue().utf8ToString();
    }

    @Override
    public void close() {
        try {
            all.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
