package org.folkmoot.search;

import java.time.Instant;
import org.folkmoot.shared.RichText;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.stereotype.Component;

/** Writes an {@link IndexEntry} into the fields of {@link SearchFields}, the same for every kind of thing. */
@Component
class FindableBinder implements TypeBinder {

    private final ValueDirectory names;

    FindableBinder(ValueDirectory names) {
        this.names = names;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.bridgedElement()
                .properties()
                .forEach(property -> context.dependencies().use(property.name()));
        context.bridge(Findable.class, new Bridge(names, new Fields(context.indexSchemaElement())));
    }

    private static final class Fields {

        final IndexFieldReference<String> words;
        final IndexFieldReference<String> exact;
        final IndexFieldReference<String> title;
        final IndexFieldReference<String> titleExact;
        final IndexFieldReference<String> titleStart;
        final IndexFieldReference<String> text;
        final IndexFieldReference<String> places;
        final IndexFieldReference<String> inside;
        final IndexFieldReference<String> audience;
        final IndexFieldReference<Instant> date;
        final IndexFieldReference<Integer> backing;

        Fields(IndexSchemaElement schema) {
            words = several(schema, SearchFields.WORDS, Analyser.ENGLISH);
            exact = several(schema, SearchFields.EXACT, Analyser.PLAIN);
            title = shown(schema, SearchFields.TITLE);
            text = shown(schema, SearchFields.TEXT);
            titleExact = schema.field(
                            SearchFields.TITLE_EXACT, f -> f.asString().analyzer(Analyser.PLAIN))
                    .toReference();
            titleStart = schema.field(
                            SearchFields.TITLE_START,
                            f -> f.asString().analyzer(Analyser.START).searchAnalyzer(Analyser.PLAIN))
                    .toReference();
            places = keywords(schema, SearchFields.PLACES);
            inside = keywords(schema, SearchFields.INSIDE);
            audience = schema.field(SearchFields.AUDIENCE, f -> f.asString())
                    .multiValued()
                    .toReference();
            date = schema.field(SearchFields.DATE, f -> f.asInstant().sortable(Sortable.YES))
                    .toReference();
            backing = schema.field(SearchFields.BACKING, f -> f.asInteger().sortable(Sortable.YES))
                    .toReference();
        }

        private static IndexFieldReference<String> several(IndexSchemaElement schema, String name, String analyser) {
            return schema.field(name, f -> f.asString().analyzer(analyser))
                    .multiValued()
                    .toReference();
        }

        private static IndexFieldReference<String> shown(IndexSchemaElement schema, String name) {
            return schema.field(
                            name,
                            f -> f.asString()
                                    .analyzer(Analyser.ENGLISH)
                                    .norms(Norms.YES)
                                    .projectable(Projectable.YES))
                    .toReference();
        }

        private static IndexFieldReference<String> keywords(IndexSchemaElement schema, String name) {
            return schema.field(name, f -> f.asString().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
        }
    }

    private record Bridge(ValueDirectory names, Fields fields) implements TypeBridge<Findable> {

        @Override
        public void write(DocumentElement document, Findable thing, TypeBridgeWriteContext context) {
            var entry = thing.indexEntry();
            var text = RichText.excerpt(entry.text, Integer.MAX_VALUE);
            document.addValue(fields.title, entry.title);
            document.addValue(fields.titleExact, entry.title);
            document.addValue(fields.titleStart, entry.title);
            document.addValue(fields.text, text);
            findBy(document, entry.title);
            findBy(document, text);
            entry.names.forEach(name -> findBy(document, name));
            for (var place : entry.places) {
                document.addValue(
                        place.inside() ? fields.inside : fields.places,
                        place.dimension().term(place.value()));
                var name = names.name(place.dimension(), place.value());
                if (name != null && !place.inside()) findBy(document, name);
            }
            entry.audience.forEach(who -> document.addValue(fields.audience, who));
            if (entry.date != null) document.addValue(fields.date, entry.date);
            document.addValue(fields.backing, entry.backing);
        }

        private void findBy(DocumentElement document, String words) {
            document.addValue(fields.words, words);
            document.addValue(fields.exact, words);
        }
    }
}
