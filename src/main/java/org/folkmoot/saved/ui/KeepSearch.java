package org.folkmoot.saved.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.saved.SavedSearchService;
import org.folkmoot.search.ui.SearchOffer;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;

/** "Save this search" beside what it found. */
@org.springframework.stereotype.Component
class KeepSearch implements SearchOffer {

    private final SavedSearchService saved;
    private final CurrentMember currentMember;

    KeepSearch(SavedSearchService saved, CurrentMember currentMember) {
        this.saved = saved;
        this.currentMember = currentMember;
    }

    @Override
    public Optional<Component> offer(String address, String name) {
        if (currentMember.find().isEmpty()) return Optional.empty();
        var place = new Div();
        place.addClassName("fm-keep-search");
        if (saved.mine().stream().anyMatch(one -> one.address().equals(address))) kept(place);
        else place.add(button(place, address, name));
        return Optional.of(place);
    }

    private Button button(Div place, String address, String name) {
        var button = new Button(place.getTranslation("saved.save"), click -> {
            try {
                saved.save(name, address);
                place.removeAll();
                kept(place);
                Notice.show(place.getTranslation("saved.saved"));
            } catch (RefusedException refused) {
                Notice.show(place.getTranslation(refused.refusal().key(), refused.arguments()));
            }
        });
        button.addClassName("fm-quiet");
        return button;
    }

    private static void kept(Div place) {
        place.add(new Anchor("me#" + MySearches.ANCHOR, place.getTranslation("saved.kept")));
    }
}
