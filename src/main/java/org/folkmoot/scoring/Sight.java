package org.folkmoot.scoring;

import org.folkmoot.idea.IdeaStage;

/** How much of an idea's scores a steering member may know (ADR 0029). Nobody else knows any of it. */
enum Sight {
    /** How many cards are in, and nothing of what they say. */
    COUNT,
    /** Mean and spread as well. */
    FIGURES,
    /** Each card with its name as well. */
    CARDS;

    /** Blind until one's own card is in; whoever stands aside learns the figures once the idea is answered. */
    static Sight of(IdeaStage stage, boolean barred, boolean mineIn) {
        if (stage.inFiltering()) return mineIn && !barred ? CARDS : COUNT;
        return barred ? FIGURES : CARDS;
    }

    boolean figures() {
        return this != COUNT;
    }
}
