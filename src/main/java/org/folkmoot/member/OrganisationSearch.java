package org.folkmoot.member;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchSource;
import org.folkmoot.search.ValueNames;
import org.springframework.stereotype.Component;

/** Organisations can be found, and things by the name of an organisation. */
@Component
class OrganisationSearch implements SearchSource, ValueNames {

    private final Organisations organisations;

    OrganisationSearch(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.ORGANISATION;
    }

    @Override
    public Class<?> entity() {
        return Organisation.class;
    }

    @Override
    public String path(String id) {
        return "organisations/" + id;
    }

    @Override
    public Map<Dimension, Map<String, String>> names() {
        return Map.of(
                Dimension.ORGANISATION,
                organisations.findAllByOrderById().stream()
                        .collect(toMap(one -> one.id().value().toString(), Organisation::name)));
    }
}
