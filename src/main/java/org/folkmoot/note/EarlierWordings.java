package org.folkmoot.note;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EarlierWordings extends Repository<EarlierWording, UUID> {

    EarlierWording save(EarlierWording row);
}
