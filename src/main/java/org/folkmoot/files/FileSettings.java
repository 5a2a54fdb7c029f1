package org.folkmoot.files;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken.
 *
 * @param maxSize     of one file
 * @param quota       of all files one person has attached and not removed
 * @param types       endings of file names, out of those the portal can check ({@link FileType})
 * @param orphanAfter how long a file without a row is left alone before the nightly job removes it
 */
@ConfigurationProperties("folkmoot.files")
public record FileSettings(
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("100MB") DataSize quota,

        @DefaultValue({"pdf", "png", "jpg", "jpeg", "txt", "csv", "docx", "xlsx", "pptx", "odt", "ods", "odp"})
        Set<String> types,

        @DefaultValue("1d") Duration orphanAfter) {

    public FileSettings {
        if (maxSize.toBytes() < 1) throw new IllegalArgumentException("folkmoot.files.max-size: more than nothing");
        if (quota.compareTo(maxSize) < 0)
            throw new IllegalArgumentException("folkmoot.files.quota: at least one file of the largest size");
        types.forEach(type -> {
            if (FileType.of(type).isEmpty())
                throw new IllegalArgumentException("folkmoot.files.types: the portal cannot check " + type);
        });
        types = Set.copyOf(types);
    }
}
