package org.folkmoot.steering;

import java.io.Serializable;
import java.util.UUID;

/** Key of one template for answers. */
public record TemplateId(UUID value) implements Serializable {}
