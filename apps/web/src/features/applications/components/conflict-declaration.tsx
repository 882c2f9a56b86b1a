import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../shared/paths.js';
import { Alert } from '../../../shared/ui/alert.js';
import { Button } from '../../../shared/ui/button.js';
import { Heading } from '../../../shared/ui/heading.js';
import { Text } from '../../../shared/ui/text.js';
import { TextLink } from '../../../shared/ui/text-link.js';
import type { FileParams } from '../api/application.js';

interface ConflictDeclarationProps {
  readonly file: FileParams;
  readonly onDeclared: () => void;
}

/** Before anything else: whether one has an interest in this application (Awb 2:4). */
export function ConflictDeclaration({ file: { roundId, code }, onDeclared }: ConflictDeclarationProps) {
  const { t } = useTranslation('applications');
  return (
    <section aria-labelledby="declaration">
      <Heading level={2} id="declaration">
        {t('declaration.title')}
      </Heading>
      <Alert kind="INFO">{t('declaration.what')}</Alert>
      <Text>{t('declaration.ask')}</Text>
      <p className="form-buttons">
        <Button look="PRIMARY" onClick={onDeclared}>
          {t('declaration.none')}
        </Button>
        <TextLink to={addressOf('applicationAct', { roundId, code, action: 'registerConflict' })}>
          {t('declaration.some')}
        </TextLink>
      </p>
    </section>
  );
}
