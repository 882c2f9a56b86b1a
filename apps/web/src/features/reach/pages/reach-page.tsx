import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { BackToRound } from '../../../shared/ui/back-to-round.js';
import { Page } from '../../../shared/ui/page.js';
import { Legend } from '../../../shared/ui/picture/legend.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { Text } from '../../../shared/ui/text.js';
import { useKeptFilter } from '../../../shared/ui/use-kept-filter.js';
import { municipalityMapQuery } from '../api/municipality-map.js';
import { reachQuery, type RegionalReach } from '../api/reach.js';
import { AreaMap } from '../components/area-map.js';
import { Municipalities } from '../components/municipalities.js';
import { EVERYBODY } from '../components/reach-rows.js';
import { RegionsTable } from '../components/regions-table.js';
import { FILL_OF, SHADES } from '../components/shade-of.js';
import { TileMap } from '../components/tile-map.js';

/** Where in the country a round reaches: on a map of safety regions, and the same in tables. */
export function ReachPage() {
  const { t } = useTranslation('reach');
  const { roundId = '' } = useParams();
  return (
    <Page
      title={t('title', { round: roundId })}
      above={<BackToRound roundId={roundId} text={t('back', { round: roundId })} />}
    >
      <QueryView query={useQuery(reachQuery(roundId))}>{(reach) => <Reach reach={reach} />}</QueryView>
    </Page>
  );
}

function Reach({ reach }: { readonly reach: RegionalReach }) {
  const { t } = useTranslation('reach');
  const { data: map } = useQuery(municipalityMapQuery);
  const [filter, change] = useKeptFilter(EVERYBODY);
  const { regions, municipalities, municipalitiesReached } = reach;
  return (
    <>
      <Text lead>{t('lead', { reached: municipalitiesReached, count: municipalities.length })}</Text>
      {map && <AreaMap map={map} reach={reach} />}
      <Text>{t('map.hint')}</Text>
      <TileMap regions={regions} chosen={filter.region} onChoose={(region) => change({ region })} />
      <Legend items={SHADES.map((shade) => ({ id: shade, fill: FILL_OF[shade], text: t(`shade.${shade}`) }))} />
      <Municipalities reach={reach} filter={filter} onChange={change} />
      <RegionsTable regions={regions} />
    </>
  );
}
