package org.folkmoot.story.ui;

import org.folkmoot.story.StoryId;

/** Addresses of the screens of stories, without a leading slash. */
public final class StoryNavigation {

    static final String LIST = "you-said-we-did";
    static final String STORY_ID = "storyId";
    static final String STORY = LIST + "/:" + STORY_ID;

    private StoryNavigation() {}

    public static String list() {
        return LIST;
    }

    public static String story(StoryId id) {
        return LIST + "/" + id.value();
    }
}
