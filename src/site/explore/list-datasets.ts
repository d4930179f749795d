import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import type { Dataset } from './dataset.ts';
import { listDifferences, toDifferenceData } from './differences.ts';
import { listLedgerDays, toLedgerData } from './ledger-days.ts';
import { listParameterPoints, toParameterData } from './parameter-points.ts';
import { listRealTimePoints, toRealTimeData } from './real-time-points.ts';
import { countTopicStatuses, toTopicData } from './topic-statuses.ts';

/** The data of every plot: a file each. */
export function listDatasets(base: AssessedKnowledgeBase): readonly Dataset[] {
  return [
    toParameterData(listParameterPoints(base)),
    toTopicData(countTopicStatuses(base)),
    toLedgerData(listLedgerDays(base)),
    toDifferenceData(listDifferences(base)),
    toRealTimeData(listRealTimePoints(base)),
  ];
}
