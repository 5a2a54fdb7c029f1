package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.scoring.DeclareInterest;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.steering.MeetingDetail.Person;
import org.jspecify.annotations.Nullable;

/** In the room: what a member declares aloud is written down at once, for the item it is about. */
class MeetingInterest extends NativeDetails {

    /** Records it. */
    interface Declaring {
        void declare(MemberId member, String reason);
    }

    MeetingInterest(List<Person> group, Declaring declaring) {
        setSummaryText(getTranslation("steering.item.interest"));
        var member = new Select<Person>();
        member.setLabel(getTranslation("steering.item.interest.member"));
        member.setItems(group.stream().filter(one -> !one.left()).toList());
        member.setItemLabelGenerator(Person::name);
        var reason = new TextField(getTranslation("steering.item.interest.reason"));
        reason.setHelperText(getTranslation("steering.item.interest.help"));
        var record = new Button(getTranslation("steering.item.interest.record"), click -> {
            var who = FieldErrors.on(member, () -> needed(member.getValue()));
            var why = FieldErrors.on(reason, () -> Texts.line(reason.getValue(), DeclareInterest.REASON_MAX));
            if (who.isPresent() && why.isPresent()) declaring.declare(who.get().id(), why.get());
        });
        record.addClassName("fm-secondary");
        var line = new Div(member, reason, record);
        line.addClassName("fm-filters");
        setContent(line);
    }

    private static Person needed(@Nullable Person chosen) {
        if (chosen == null) throw new UnusableInputException("input.required");
        return chosen;
    }
}
