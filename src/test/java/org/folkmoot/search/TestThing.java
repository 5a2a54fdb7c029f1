package org.folkmoot.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

/** Something to find, so that search is tested by itself. Its table is in the tests' own migration. */
@Entity
@Indexed
@Table(name = "search_test_thing")
class TestThing implements Findable {

    @Id
    private UUID id;

    private String title;

    @Column(length = 20000)
    private String wording;

    private UUID themeId;

    private boolean opened;

    protected TestThing() {}

    TestThing(String title, String wording, UUID themeId, boolean opened) {
        this.id = Ids.next();
        this.title = title;
        this.wording = wording;
        this.themeId = themeId;
        this.opened = opened;
    }

    @Override
    public IndexEntry indexEntry() {
        return IndexEntry.of(SearchKind.SESSION, title)
                .text(wording)
                .in(Dimension.THEME, themeId)
                .everyone(opened);
    }

    UUID id() {
        return id;
    }
}
