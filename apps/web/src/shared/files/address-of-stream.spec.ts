import { addressOfStream } from './address-of-stream.js';

test.each([
  ['funding-round/2022-r1', '/rounds/2022-r1'],
  ['application/2022/gm0518-1', '/rounds/2022/applications/gm0518-1'],
  ['objection/2022/gm0518-1/1', '/rounds/2022/applications/gm0518-1/objections/1'],
  ['evaluation/2022/gm0518-1/p3', '/rounds/2022/evaluations/gm0518-1/p3'],
  ['monitoring/2022/gm0518-1', '/rounds/2022/monitorings/gm0518-1'],
  ['monitoring/2022/gm0518-1/2023', '/rounds/2022/monitorings/gm0518-1/2023'],
  ['recovery/2022/gm0518-1/1', '/rounds/2022/recoveries/gm0518-1/1'],
  ['penalty/2022/gm0518-1/1', '/rounds/2022/penalties/gm0518-1/1'],
  ['payment/2022/gm0518-1/1', '/rounds/2022/payments/gm0518-1/1'],
  ['task/2022/gm0518-1/assessment-szw', '/rounds/2022/tasks/gm0518-1/assessment-szw'],
  ['task/2022/framework-approval', '/rounds/2022/tasks/framework-approval'],
  ['mandate-register/ministries', '/'],
])('%s is at %s', (stream, address) => expect(addressOfStream(stream)).toBe(address));
