namespace Tensors.Analyzers.Costs;

/// <summary>Whether a write changes what is still to be read.</summary>
internal enum Hazard
{
    /// <summary>No: other memory, apart from it, or element by element in place.</summary>
    None,

    /// <summary>Decided at run time: bounds that are not constant, or references that may lead to one tensor.</summary>
    Possible,

    /// <summary>Yes: the value waits in scratch until all is read.</summary>
    Certain,
}
