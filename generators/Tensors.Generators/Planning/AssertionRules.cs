using Tensors.Generators.Diagnostics;
using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>Compares asserted sizes with the declared ones.</summary>
internal static class AssertionRules
{
    public static CheckedAssertions Check(IEnumerable<SizeAssertion> assertions, EquatableArray<KnownSize> tensors)
    {
        List<SizeGuard> guards = [];
        List<DiagnosticSpec> found = [];
        foreach (SizeAssertion assertion in assertions)
        {
            KnownSize? tensor = Find(assertion, tensors);
            if ((assertion.Actual ?? tensor?.SizeInBytes) is not { } actual)
            {
                found.Add(DiagnosticSpec.Of(DeclarationDiagnostics.AssertUnknown.Id, assertion.Location, assertion.FullName));
            }
            else if (actual != assertion.Expected)
            {
                long over = actual - assertion.Expected;
                found.Add(DiagnosticSpec.Of(
                    DeclarationDiagnostics.AssertSize.Id, assertion.Location,
                    assertion.FullName, ByteText.Exact(actual), ByteText.Exact(assertion.Expected), over > 0 ? $"{ByteText.Exact(over)} over" : $"{ByteText.Exact(-over)} under"));
            }
            else
            {
                guards.Add(new(tensor is null ? assertion.Type : "global::" + Emitting.CSharpNames.EscapeDotted(tensor.FullName), actual));
            }
        }

        return new(EquatableArray<SizeGuard>.From(guards), EquatableArray<DiagnosticSpec>.From(found));
    }

    private static KnownSize? Find(SizeAssertion assertion, EquatableArray<KnownSize> tensors)
    {
        KnownSize[] exact = tensors.Where(tensor => tensor.FullName == assertion.FullName).ToArray();
        if (exact.Length > 0)
        {
            return exact[0];
        }

        KnownSize[] byEnd = tensors.Where(tensor => tensor.FullName.EndsWith("." + assertion.FullName, StringComparison.Ordinal)).ToArray();
        return byEnd.Length == 1 ? byEnd[0] : null;
    }
}
