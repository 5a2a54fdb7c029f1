package org.folkmoot.comment;

import java.util.List;

/**
 * The comments on a thing.
 *
 * @param link    path of the thing's page, without a leading slash
 * @param all     how many can be read, answers too
 * @param threads oldest first, as many as were asked for
 * @param more    how many further threads there are
 * @param write   the person asking may comment now
 */
public record Discussion(String link, long all, List<CommentLine> threads, long more, boolean write) {}
