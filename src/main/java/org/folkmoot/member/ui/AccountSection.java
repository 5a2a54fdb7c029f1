package org.folkmoot.member.ui;

import com.vaadin.flow.component.Component;

/** A module's part of "My account": a bean of this type. It is asked for a fresh component each time the page opens. */
public interface AccountSection {

    /** From top to bottom: who I am 0–99, how I sign in 100–199, what I am told 200–299, what is held about me 300–399. */
    int order();

    /** Last part of the address that opens the page here ({@code /me#devices}): small letters and hyphens. */
    String anchor();

    /** Message key of the heading and of the link to it. */
    String titleKey();

    /** Without heading: the page writes it. The person signed in is the one it is about. */
    Component create();
}
