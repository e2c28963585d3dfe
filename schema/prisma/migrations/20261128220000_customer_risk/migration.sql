-- A customer's own risk can be learnt, too: what it means that a customer is lost is not what it means of a deal.
ALTER TYPE "ModelKind" ADD VALUE 'customer_risk' AFTER 'risk';
