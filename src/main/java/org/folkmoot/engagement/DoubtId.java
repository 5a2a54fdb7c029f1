package org.folkmoot.engagement;

import java.util.UUID;

public record DoubtId(UUID value) {}
