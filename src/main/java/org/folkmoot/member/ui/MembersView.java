package org.folkmoot.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.MemberSummary;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** Everyone with an account. */
@Route("members")
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
@Menu(order = 120, title = "nav.members")
class MembersView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "members";

    private static final int PAGE_SIZE = 20;

    private final MemberService members;
    private final PageHeader header;
    private final SearchField search = new SearchField(getTranslation("member.list.search"), ROUTE);
    private final Div list = new Div();

    MembersView(MemberService members, List<MemberListAction> actions) {
        this.members = members;
        var add = new Anchor(AddMemberView.ROUTE, getTranslation("member.add.title"));
        add.addClassName("fm-primary");
        header = new PageHeader(
                getTranslation("member.list.title"),
                Stream.concat(Stream.of(add), actions.stream().flatMap(action -> action.create().stream()))
                        .toArray(Component[]::new));
        add(header, search, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var words = SearchField.wordsIn(event.getLocation());
        var page = members.list(words, PageRequest.of(Pager.pageIn(event.getLocation()), PAGE_SIZE));
        search.show(words);
        header.subline(getTranslation("member.list.count", page.getTotalElements()));
        list.removeAll();
        if (page.isEmpty()) list.add(new EmptyState(getTranslation("member.list.empty")));
        else list.add(rows(page), new Pager(event.getLocation(), page.getNumber(), page.getTotalPages()));
    }

    private Rows rows(Page<MemberSummary> page) {
        var rows = new Rows();
        page.forEach(person -> rows.add(row(person)));
        return rows;
    }

    private Row row(MemberSummary person) {
        var organisation =
                person.organisation() == null ? getTranslation("member.no-organisation") : person.organisation();
        return new Row(person.name(), organisation + " · " + person.email(), MemberView.link(person.id()))
                .end(Words.roles(this, person.roles()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("member.list.title");
    }
}
