package org.folkmoot.commontheme.ui;

import org.folkmoot.commontheme.CommonThemeId;
import org.jspecify.annotations.Nullable;

/** A theme to put lines under. @param id null for one that is made when it is needed */
record ThemeChoice(@Nullable CommonThemeId id, String title) {}
