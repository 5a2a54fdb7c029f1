package org.folkmoot.programme;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param programmeFile an installation without a programme takes this one when it starts; none by default
 */
@ConfigurationProperties("folkmoot")
record ProgrammeSettings(@Nullable Path programmeFile) {}
