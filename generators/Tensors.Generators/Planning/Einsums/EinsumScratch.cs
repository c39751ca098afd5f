using Tensors.Generators.Diagnostics;
using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>Decides where intermediate results live: few bytes in the frame of the method, more in memory of the caller, and none at all where an order without
/// them costs hardly more.</summary>
internal static class EinsumScratch
{
    /// <summary>The most bytes in the frame: with the tables of the kernels below the 1 KiB that a stack budget counts.</summary>
    public const int FrameBytes = 512;

    /// <summary>How much more work an order may be that spares the caller a parameter.</summary>
    private const double Tolerance = 1.25;

    /// <summary>The plan, or why there is none.</summary>
    /// <param name="draft">The method.</param>
    /// <param name="problem">The sum.</param>
    /// <param name="parameter">The scratch parameter; null where the method has none.</param>
    /// <param name="tensor">The declared tensor it is; null where its type is to be generated.</param>
    /// <param name="element">The dtype.</param>
    public static (EinsumPlan? Plan, DiagnosticSpec? Fault) Choose(EinsumDraft draft, EinsumProblem problem, EinsumParameter? parameter, EinsumTensor? tensor, ElementSpec element)
    {
        (EinsumPlan? Plan, DiagnosticSpec? Fault) Fault(string text) =>
            (null, DiagnosticSpec.Of(DeclarationDiagnostics.EinsumScratch.Id, parameter?.Location ?? draft.Location, draft.Name, text));

        if (draft.MaxTemp < -1)
        {
            return Fault($"has MaxTemp = {ByteText.Exact(draft.MaxTemp)}; a limit is at least 0, and -1 is none");
        }

        EinsumPlan best = EinsumPlanner.Plan(problem, draft.MaxTemp < 0 ? long.MaxValue : draft.MaxTemp);
        if (best.TempBytes > DeclarationRules.MaxStructBytes)
        {
            best = EinsumPlanner.Plan(problem, DeclarationRules.MaxStructBytes);
        }

        string? exists = parameter is { FullName: not null } && tensor is null ? parameter.Written : null;
        if (exists is not null)
        {
            return Fault($"takes its scratch as '{exists}', which is no declared tensor; write the name of a type that does not exist yet, which is then generated, or a declared tensor of {element.Display}");
        }

        if (best.TempBytes <= FrameBytes)
        {
            return parameter is null
                ? (best, null)
                : Fault($"needs no scratch: {(best.TempBytes == 0 ? "its order has no intermediate results" : $"its intermediate results take {best.TempBytes} bytes and live in its frame")}; drop the parameter '{parameter.Name}'");
        }

        if (parameter is not null)
        {
            return tensor is null || tensor.Bytes >= best.TempBytes
                ? (best, null)
                : Fault($"needs {ByteText.Exact(best.TempBytes)} bytes of scratch, '{parameter.Name}' ({tensor.Name}) has {ByteText.Exact(tensor.Bytes)}: {ByteText.Exact(best.TempBytes - tensor.Bytes)} too few; declare it larger, or set MaxTemp = {tensor.Bytes} and accept more work");
        }

        EinsumPlan small = EinsumPlanner.Plan(problem, FrameBytes);
        string type = draft.Name + "Scratch";
        return small.Work <= Tolerance * best.Work
            ? (small, null)
            : Fault($"needs {ByteText.Exact(best.TempBytes)} bytes ({ByteText.Rounded(best.TempBytes)}) of scratch: add the parameter 'ref {type} scratch', a type that is then generated, or set MaxTemp = 0 and compute everything in one loop, {ByteText.Exact(new(small.Work))} multiply-adds instead of {ByteText.Exact(new(best.Work))}");
    }
}
