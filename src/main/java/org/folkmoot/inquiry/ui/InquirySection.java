package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;

/** A module's part of an inquiry's page: a bean of this type, asked each time the page is opened. */
public interface InquirySection {

    /** From top to bottom: method 10, issues 20, priority map 30, evidence 40, options 50, report 60, talk 70. */
    int order();

    String titleKey();

    /** Whether people say there what they think, so that the page needs no form of its own for it. */
    default boolean gathersContributions(InquiryRoom room) {
        return false;
    }

    /**
     * Where people work on what a phase of a method is about, as a template's phase says it in a word: issues, options, ….
     *
     * @return the path of that page, empty where this part has none for it
     */
    default Optional<String> pageFor(String about, InquiryId inquiry) {
        return Optional.empty();
    }

    /** A short summary with the way to its own page, without heading; empty where there is nothing to see for them. */
    Optional<? extends Component> create(InquiryRoom room);
}
