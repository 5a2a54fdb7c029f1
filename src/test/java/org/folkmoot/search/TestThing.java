package org.folkmoot.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.environment.bean.BeanRetrieval;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBridgeRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

/** Something to find, so that search is tested by itself. Its table is in the tests' own migration. */
@Entity
@Indexed
@Table(name = "search_test_thing")
class TestThing {

    @Id
    private UUID id;

    @FullTextField(
            name = SearchFields.TITLE,
            analyzer = SearchFields.ENGLISH,
            projectable = Projectable.YES,
            highlightable = Highlightable.PLAIN)
    private String title;

    @FullTextField(
            name = SearchFields.TEXT,
            analyzer = SearchFields.ENGLISH,
            projectable = Projectable.YES,
            highlightable = Highlightable.PLAIN,
            valueBridge = @ValueBridgeRef(type = WordsBridge.class))
    @Column(length = 20000)
    private String wording;

    @FullTextField(
            name = SearchFields.NAMES,
            analyzer = SearchFields.ENGLISH,
            valueBridge = @ValueBridgeRef(type = ThemeNameBridge.class, retrieval = BeanRetrieval.BEAN))
    private UUID themeId;

    @GenericField(name = SearchFields.OPEN)
    private boolean opened;

    protected TestThing() {}

    TestThing(String title, String wording, UUID themeId, boolean opened) {
        this.id = Ids.next();
        this.title = title;
        this.wording = wording;
        this.themeId = themeId;
        this.opened = opened;
    }

    UUID id() {
        return id;
    }
}
