package org.folkmoot.history.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.folkmoot.history.HistoryMatchService;
import org.folkmoot.history.HistoryService;
import org.folkmoot.history.HistoryValue;
import org.folkmoot.history.ValueKind;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.programme.ProgrammeService;
import org.springframework.data.domain.PageRequest;

/** The organisations a table names: which of the register is meant, a new one, or none. */
@Route(HistoryNavigation.ORGANISATIONS)
@RolesAllowed("MANAGER")
class HistoryOrganisationsView extends ValuesView {

    private final transient OrganisationService organisations;
    private final transient ProgrammeService programme;

    HistoryOrganisationsView(
            HistoryService history,
            HistoryMatchService matches,
            OrganisationService organisations,
            ProgrammeService programme) {
        super(ValueKind.ORGANISATION, history, matches);
        this.organisations = organisations;
        this.programme = programme;
    }

    @Override
    protected void choices(HistoryValue value, Div to) {
        value.offers()
                .forEach(one ->
                        to.add(offer(one, () -> matches.isOrganisation(value.id(), new OrganisationId(one.id())))));
        to.add(
                another(value),
                add(value),
                quiet("history.values.without", () -> matches.countWithoutOrganisation(value.id())));
    }

    private NativeButton add(HistoryValue value) {
        var add = new NativeButton(
                getTranslation("history.values.new"),
                click -> new NewOrganisationDialog(value, programme, facts -> {
                            matches.isNew(value.id(), facts);
                            showAgain();
                        })
                        .open());
        add.addClassName("fm-quiet");
        return add;
    }

    private ComboBox<OrganisationSummary> another(HistoryValue value) {
        var field = new ComboBox<OrganisationSummary>();
        field.setPlaceholder(getTranslation("history.values.search-organisation"));
        field.setAriaLabel(getTranslation("history.values.search-organisation-for", value.written()));
        field.setItemLabelGenerator(OrganisationSummary::name);
        field.setItems(query -> found(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        field.addValueChangeListener(change -> {
            if (change.getValue() != null)
                decide(() ->
                        matches.isOrganisation(value.id(), change.getValue().id()));
        });
        return field;
    }

    private List<OrganisationSummary> found(String typed, int offset, int limit) {
        return organisations
                .list(typed, PageRequest.of(offset / Math.max(1, limit), Math.max(1, limit)))
                .getContent();
    }
}
