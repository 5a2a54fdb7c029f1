package org.folkmoot.idea;

/** After this an idea may wait for the steering group's answer that did not, or wait no more. */
public interface IdeaMayWait {

    IdeaId idea();
}
