package org.folkmoot.search;

import org.hibernate.search.engine.environment.bean.BeanRetrieval;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/**
 * An entity search knows: annotate it with {@code @Indexed}, and its module lends a {@link SearchSource}. All its columns
 * are watched; a method of it named like a property ({@code isOpen()}) would be taken for one more, so call it {@code open()}.
 */
@TypeBinding(binder = @TypeBinderRef(type = FindableBinder.class, retrieval = BeanRetrieval.BEAN))
public interface Findable {

    /** As it is now; asked again after every change of the entity. */
    IndexEntry indexEntry();
}
