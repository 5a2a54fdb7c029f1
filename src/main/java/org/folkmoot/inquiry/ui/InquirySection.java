package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryRoom;

/** A module's part of an inquiry's page: a bean of this type, asked each time the page is opened. */
public interface InquirySection {

    /** From top to bottom: method 10, issues 20, priority map 30, evidence 40, options 50, report 60, talk 70. */
    int order();

    String titleKey();

    /** A short summary with the way to its own page, without heading; empty where there is nothing to see for them. */
    Optional<? extends Component> create(InquiryRoom room);
}
