namespace Tensors.Generators.Model;

/// <summary>A loop of a step: how many times, and how far each turn moves the destination and the operands.</summary>
/// <param name="Text">The letters it runs over, for the comment.</param>
internal sealed record EinsumLoop(string Text, long Size, EquatableArray<long> Strides);

/// <summary>What a step reads, from which element on.</summary>
internal sealed record EinsumSource(string Name, long Offset);

/// <summary>A call of one kernel.</summary>
/// <param name="Kernel">The method of the runtime's <c>Contraction</c>.</param>
/// <param name="Target">What it writes.</param>
/// <param name="Sources">What it reads.</param>
/// <param name="Sums">How many of the loops, the last ones, are summed over.</param>
/// <param name="Loops">The loops, outermost first.</param>
/// <param name="Text">What it computes, for the comment.</param>
internal sealed record EinsumStep(string Kernel, string Target, EquatableArray<EinsumSource> Sources, int Sums, EquatableArray<EinsumLoop> Loops, string Text);

/// <summary>An intermediate result.</summary>
/// <param name="Name">Its number.</param>
/// <param name="Offset">Its place in the scratch, in bytes.</param>
/// <param name="Bytes">What it takes, a multiple of the alignment.</param>
internal sealed record EinsumTemp(string Name, long Offset, long Bytes);

/// <summary>How a sum is computed: one kernel after the other.</summary>
/// <param name="Steps">In order; the last one writes the result.</param>
/// <param name="Temps">The intermediate results.</param>
/// <param name="TempBytes">The scratch they need together.</param>
/// <param name="Work">Multiply-adds.</param>
internal sealed record EinsumPlan(EquatableArray<EinsumStep> Steps, EquatableArray<EinsumTemp> Temps, long TempBytes, double Work)
{
    /// <summary>The order, for messages: <c>ij,jk->ik; ik,kl->il</c>.</summary>
    public string Order => string.Join("; ", Steps.Select(step => step.Text));
}
