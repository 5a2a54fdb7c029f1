package org.folkmoot.engagement.ui;

/**
 * A page that goes with reach: a bean of this type is a link at the top of the reach page. Only who sees rows (programme
 * managers) is shown those that are for managers.
 *
 * @param order smaller first
 * @param address without a leading slash
 * @param title key of the words
 */
public record ReachLink(int order, String address, String title, boolean forManagers) {}
