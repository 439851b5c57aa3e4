import { expect, test } from 'vitest'
import { readWrkReport } from '@/scripts/bench/load/run-wrk'

const PRINTED = `Running 10s test @ http://127.0.0.1:1/
  2 threads and 200 connections
Requests/sec:  36572.10
JSON {"requests":20000,"bytes":800000,"duration":10000000,"p50":4900,"p99":12200,"connect":1,"read":2,"write":0,"timeout":3,"status":4}
`

test('the figures of wrk are read in milliseconds, and everything that went wrong counts as an error', () => {
  expect(readWrkReport(PRINTED)).toEqual({
    perSecond: 2000,
    p50: 4.9,
    p99: 12.2,
    errors: 10,
    requests: 20000,
    bytesPerAnswer: 40,
  })
})

test('where wrk gave no figures, what it said is told', () => {
  expect(() => readWrkReport('unable to connect to 127.0.0.1:1')).toThrow('unable to connect')
})
